import { startPortal } from '@/e2e/portal'
import { startWriters, lostOf, brokenLogOf } from '@/e2e/writers'
import { killWhileWriting } from '@/e2e/kill'
import { serverPidOf, databaseOf } from '@/e2e/own-portal'
const portal = await startPortal({ environment: { LIMIT_WRITES_PER_MINUTE: '100000' } })
console.log('up', portal.dataDir, serverPidOf(portal.dataDir))
const w = await startWriters(portal, 4)
const t = setInterval(()=>console.log(new Date().toISOString(), w.acknowledged.length, portal.output().slice(-700)), 4000)
for (let i=0;i<3;i++) console.log('kill', await killWhileWriting(portal.dataDir, w))
await w.stop(); clearInterval(t)
console.log(serverPidOf(portal.dataDir), w.acknowledged.length, await lostOf(portal.dataDir, w.acknowledged), await brokenLogOf(portal.dataDir))
await portal.stop(); process.exit()
